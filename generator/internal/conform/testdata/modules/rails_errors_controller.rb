# frozen_string_literal: true

class ErrorsController < ActionController::API
  include ApiErrors

  def raises
    raise made
  end

  def sends
    send("render_#{params[:name].underscore}", **arguments)
  end

  def wrapped
    raise KeyError, "secret-text"
  rescue KeyError
    raise made
  end

  def reads
    render json: { read: request.request_parameters }
  end

  def boom
    raise "secret-text"
  end

  def status
    raise STATUSES.fetch(params[:number].to_i), "secret-text"
  end

  def unwritable
    raise ApiErrors::OrderNotFound.new(order_id: Float::NAN)
  end

  def redirects
    redirect_to "/json"
  end

  def unchanged
    head :not_modified
  end

  def own
    render json: { own: true }, status: :conflict
  end

  private

  def made
    ApiErrors.const_get(params[:name]).new(**arguments)
  end

  def arguments
    JSON.parse(params[:args] || "{}", symbolize_names: true)
  end
end

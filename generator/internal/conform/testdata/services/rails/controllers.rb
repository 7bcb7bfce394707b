# frozen_string_literal: true

ActiveRecord::Schema.verbose = false
ActiveRecord::Schema.define do
  create_table(:orders, force: true)
  create_table(:items, force: true) { |t| t.integer :amount, :order_id }
  create_table(:users, force: true) { |t| t.string :email, :encrypted_password }
end

class Order < ActiveRecord::Base
  has_many :items, index_errors: true
  accepts_nested_attributes_for :items
end

class Item < ActiveRecord::Base
  belongs_to :order
  validates :amount, numericality: { greater_than: 0 }
end

class OrderMissing < StandardError
  attr_reader :id

  def initialize(id)
    super("secret-text")
    @id = id
  end
end

class GatewayDown < StandardError; end

# What both kinds of controllers raise.
module Boom
  private

  def raise_boom
    raise KeyError, "cause"
  rescue KeyError
    raise "secret-text"
  end
end

class ApplicationController < ActionController::Base
  include Boom
end

class PagesController < ApplicationController
  before_action :authenticate_user!, only: :account if defined?(Devise)

  def home
    render html: "<h1>Shop</h1>".html_safe
  end

  def abort
    raise ActionController::RoutingError, "Not Found"
  end

  def boom
    raise_boom
  end

  def account
    home
  end
end

class ApiController < ActionController::Base
  include ActionController::HttpAuthentication::Token::ControllerMethods
  include Boom

  skip_forgery_protection
  before_action :sign_in, only: :private_action

  if MODULES
    include V1::Errors

    rescue_from(OrderMissing) { |e| render_order_not_found(order_id: e.id) }
    rescue_from(GatewayDown) { raise V1::Errors.http_error(503) }
    rescue_from ActiveRecord::RecordNotFound, ActiveRecord::RecordInvalid, with: :render_failure
  end

  def order
    raise V1::Errors::OrderNotFound.new(order_id: params[:id])
  end

  def missing
    raise OrderMissing, params[:id]
  end

  def view; end

  def records
    Order.find(params[:id])
  end

  def down_action
    raise KeyError, "cause"
  rescue KeyError
    raise V1::Errors::OutOfService
  end

  def gateway_action
    raise GatewayDown, "cause"
  end

  def boom_action
    raise_boom
  end

  def abort_action
    raise ActionController::BadRequest, "secret-text"
  end

  def json
    render json: { read: request.request_parameters }
  end

  def validated
    Order.create!(items_attributes: params.permit(items: :amount)[:items])
  end

  def own_action
    render json: { own: true }, status: :conflict
  end

  def redirect_action
    redirect_to "/"
  end

  def unchanged_action
    head :not_modified
  end

  def limited_action
    render json: { limited: false }
  end

  def private_action
    head :ok
  end

  private

  def sign_in
    return authenticate_or_request_with_http_token { |token| known?(token) } unless MODULES

    authenticate_with_http_token { |token| known?(token) } || render_not_signed_in
  end

  def known?(token)
    token == "known"
  end
end

class LiveController < ApiController
  include ActionController::Live

  def begun
    response.headers["Content-Type"] = "text/plain"
    response.stream.write("begun")
    raise_boom
  ensure
    response.stream.close
  end
end

class ApiV2Controller < ActionController::API
  include V2::Errors if MODULES

  def order
    raise V2::Errors::OrderNotFound.new(order_id: params[:id])
  end
end

class AccountController < ApiController
  before_action :authenticate_user! if defined?(Devise)

  def show
    head :ok
  end
end

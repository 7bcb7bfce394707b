# frozen_string_literal: true

class User < ActiveRecord::Base
  devise :database_authenticatable
end

# A part of the API in Grape.
class Rest < Grape::API
  format :json

  if MODULES
    sent = lambda do |error, env|
      status, headers, body = error.call(env)
      Rack::Response.new(body, status, headers)
    end
    rescue_from(V1::Errors::Failure) { |e| sent.call(e, env) }
    rescue_from(Grape::Exceptions::ValidationErrors) do |e|
      errors = e.map { |names, error| { field: names.first.gsub(/\[(\w+)\]/, '.\1'), message: error.message } }
      sent.call(V1::Errors.http_error(422, errors: errors), env)
    end
    rescue_from(Grape::Exceptions::Base) { |e| sent.call(V1::Errors.http_error(e.status), env) }
  end

  get("order") { raise V1::Errors::OrderNotFound.new(order_id: "r") }
  get("boom") { raise "secret-text" }

  params do
    requires :items, type: Array do
      requires :amount, type: Integer
    end
  end
  post("validated") { {} }
end

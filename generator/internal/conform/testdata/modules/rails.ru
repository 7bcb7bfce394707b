# frozen_string_literal: true

require "rails"
require "action_controller/railtie"

STATUSES = [400, 401, 403, 404, 409, 422, 429, 451, 500, 503].to_h do |status|
  [status, Object.const_set("Status#{status}", Class.new(StandardError))]
end

class App < Rails::Application
  config.load_defaults "#{Rails::VERSION::MAJOR}.#{Rails::VERSION::MINOR}"
  config.root = __dir__
  config.eager_load = true
  config.hosts.clear
  config.secret_key_base = "a secret for local use only"
  config.logger = ActiveSupport::Logger.new($stdout)
  config.exceptions_app = ->(env) { ApiErrors.call(env) }
  STATUSES.each { |status, error| config.action_dispatch.rescue_responses[error.name] = status }
end

App.initialize!
App.routes.draw do
  get "/raise", to: "errors#raises"
  get "/send", to: "errors#sends"
  get "/wrapped", to: "errors#wrapped"
  post "/json", to: "errors#reads"
  get "/boom", to: "errors#boom"
  get "/status/:number", to: "errors#status"
  get "/unwritable", to: "errors#unwritable"
  get "/redirect", to: "errors#redirects"
  get "/unchanged", to: "errors#unchanged"
  get "/own", to: "errors#own"
  get "/begun", to: "live#begun"
end
run App

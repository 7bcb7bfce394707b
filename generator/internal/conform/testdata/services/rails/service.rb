# frozen_string_literal: true

# A service with pages beside two versions of an API. With the word modules, it
# has a module of errors for each version.
require "logger"
require "rails"
require "action_controller/railtie"
require "active_record/railtie"
require "jbuilder"
require "puma"
require "rack/attack"

MODULES = ARGV.include?("modules")
ENV["RAILS_ENV"] = "production"
ENV["DATABASE_URL"] = "sqlite3:shop.sqlite3"

# What the service logs, and what a tracker of errors sees: what is told to
# Rails.error, and before Rails 7 what is raised through a middleware.
def note(kind, cause)
  entry = { kind: kind, path: Thread.current[:path], cause: cause.to_s }
  File.write("log", "#{JSON.generate(entry)}\n", mode: "a")
end

class Log < ActiveSupport::Logger
  def add(severity, message = nil, progname = nil)
    text = message || (block_given? ? yield : progname)
    return true if severity < Logger::ERROR

    cause = $!.cause unless severity == Logger::FATAL && Rails.version < "7" # whose own lines have no causes
    note("logged", cause ? text[cause.message] && "cause" : "nil")
  end
end

class Tracker
  def report(error, **)
    note("tracked", error.cause&.message)
  end
end

class Visit
  def initialize(app)
    @app = app
  end

  def call(env)
    Thread.current[:path] = env["PATH_INFO"]
    @app.call(env)
  end
end

class Raised < Visit
  def call(env)
    @app.call(env)
  rescue StandardError => e
    Tracker.new.report(e) if ActionDispatch::ExceptionWrapper.status_code_for_exception(e.class.name) >= 500
    raise
  end
end

class Shop < Rails::Application
  config.load_defaults "#{Rails::VERSION::MAJOR}.#{Rails::VERSION::MINOR}"
  config.root = __dir__
  config.eager_load = false
  config.hosts.clear
  config.secret_key_base = "a secret for local use only"
  config.logger = Log.new($stdout)
  config.middleware.insert_before 0, Rack::Deflater
  config.middleware.insert_before 0, Visit
  config.middleware.insert_after ActionDispatch::DebugExceptions, Raised if Rails.version < "7"
end

if MODULES
  Shop.configure do
    config.exceptions_app = lambda do |env|
      case env["ORIGINAL_FULLPATH"]
      when %r{\A/v1/} then V1::Errors.call(env)
      when %r{\A/v2/} then V2::Errors.call(env)
      else ActionDispatch::PublicExceptions.new(Rails.public_path).call(env)
      end
    end
  end
end

# Libraries.
Rack::Attack.cache.store = ActiveSupport::Cache::MemoryStore.new
Rack::Attack.throttle("all", limit: 1, period: 3600) { |request| request.path if request.path.end_with?("/limited") }
if MODULES
  others = Rack::Attack.throttled_responder
  Rack::Attack.throttled_responder = lambda do |request|
    next others.call(request) unless request.path.start_with?("/v1/")

    V1::Errors::RateLimited.new(retry_after: 5).call(request.env)
  end
end

devise = File.exist?("login.rb")
require_relative "login" if devise

Shop.initialize!
Rails.error.subscribe(Tracker.new) if Rails.respond_to?(:error)
require_relative "controllers"
require_relative "rest" if devise

Shop.routes.draw do
  root "pages#home"
  get "/abort", to: "pages#abort"
  get "/boom", to: "pages#boom"
  get "/v1/orders/:id", to: "api#order"
  get "/v1/sub/order", to: "api#order", id: "sub"
  %i[missing records].each { |action| get "/v1/#{action}/:id", to: "api##{action}" }
  get "/v1/view/:id", to: "api#view", defaults: { format: :json }
  %i[down gateway boom abort own redirect unchanged limited private].each do |action|
    get "/v1/#{action}", to: "api##{action}_action"
  end
  get "/v1/begun", to: "live#begun"
  post "/v1/json", to: "api#json"
  post "/v1/validated", to: "api#validated"
  get "/v2/orders/:id", to: "api_v2#order"
  if devise
    devise_for :users, only: :sessions
    get "/account", to: "pages#account"
    get "/v1/account", to: "account#show"
    mount Rest => "/v1/rest"
  end
end

server = Puma::Server.new(Shop)
server.add_tcp_listener("127.0.0.1", Integer(ENV.fetch("PORT")))
server.run.join

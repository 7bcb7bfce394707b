# frozen_string_literal: true

# A module in a part of an application: what is outside stays as it was.

modes = ["production", "settings", "development", "test"]
if ARGV.empty?
  exit(modes.all? { |mode| system("ruby", __FILE__, mode) })
end

MODE = ARGV.fetch(0)
ENV["RAILS_ENV"] = MODE == "settings" ? "production" : MODE

require "rails"
require "action_controller/railtie"
require "rack/mock"
require "stringio"

module ActiveModel # stands in for the gem
  Error = Struct.new(:attribute, :message)

  class Errors
    include Enumerable

    def each(&block)
      [Error.new(:"parts[1].size", "is too big"), Error.new(:base, "is wrong")].each(&block)
    end
  end
end

class RecordInvalid < StandardError
  def record
    Struct.new(:errors).new(ActiveModel::Errors.new)
  end
end

class RecordMissing < StandardError; end

class GatewayDown < StandardError; end

# Raises or answers before any controller.
class Middleware
  def initialize(app)
    @app = app
  end

  def call(env)
    case env["PATH_INFO"]
    when "/api/middleware/raises" then raise ApiErrors::OrderNotFound.new(order_id: "m")
    when "/api/middleware/answers" then ApiErrors::RateLimited.new(retry_after: 5).call(env)
    when "/api/middleware/boom" then raise "secret-text"
    when "/api/middleware/not_a_number" then raise ApiErrors::OrderNotFound.new(order_id: Float::NAN)
    when "/api/middleware/unwritable" then ApiErrors::OrderNotFound.new(order_id: Float::NAN).call(env)
    else @app.call(env)
    end
  end
end

LOG = StringIO.new

class App < Rails::Application
  config.load_defaults "#{Rails::VERSION::MAJOR}.#{Rails::VERSION::MINOR}"
  config.root = __dir__
  config.eager_load = MODE != "development"
  config.consider_all_requests_local = MODE == "development"
  config.hosts.clear
  config.secret_key_base = "a secret for local use only"
  config.logger = ActiveSupport::Logger.new(LOG)
  config.middleware.use Middleware
  config.exceptions_app = lambda do |env|
    case env["ORIGINAL_FULLPATH"]
    when %r{\A/api/} then ApiErrors.call(env)
    else ActionDispatch::PublicExceptions.new(Rails.public_path).call(env)
    end
  end
  config.action_dispatch.rescue_responses["RecordInvalid"] = :unprocessable_entity
  config.action_dispatch.rescue_responses["RecordMissing"] = :not_found
  config.action_dispatch.show_exceptions = (Rails::VERSION::STRING < "7.1" ? false : :none) if MODE == "test"
  if MODE == "settings"
    config.active_support.escape_html_entities_in_json = true
    config.action_dispatch.default_headers = { "Content-Type" => "text/odd", "X-Odd" => "1" }
    config.action_dispatch.default_charset = "iso-8859-1"
    config.action_controller.include_all_helpers = false
  end
end

File.write("other_errors.rb", File.read("app/controllers/concerns/api_errors.rb")
  .gsub("ApiErrors", "OtherErrors").gsub('"application/json"', '"application/vnd.other+json"'))

App.initialize!
require_relative "other_errors"

if MODE == "settings"
  ActiveSupport.json_encoder = Class.new do
    def initialize(*); end

    def encode(_value)
      '"odd"'
    end
  end
  [Hash, Array, String, Integer, Float, NilClass].each { |type| type.define_method(:as_json) { |*| "odd" } }
  ActionController::Renderers.add(:json) { |*| "odd" }
end

class ApiController < ActionController::Base
  include ApiErrors

  rescue_from(GatewayDown) { raise ApiErrors.http_error(503) }
  protect_from_forgery with: :exception, only: :forged

  def order
    raise ApiErrors::OrderNotFound.new(order_id: params[:id])
  end

  def rendered
    render_order_not_found(order_id: "r")
  end

  def overridden
    response.headers["ETag"] = '"page"'
    expires_in 60, public: true
    render plain: "page"
    raise ApiErrors::RateLimited.new(retry_after: 7, message: "")
  end

  def unavailable
    raise IOError, "secret-text"
  rescue IOError
    raise ApiErrors::OutOfService
  end

  def gateway
    raise GatewayDown, "secret-text"
  end

  def boom
    raise "secret-text"
  end

  def invalid
    raise RecordInvalid, "secret-text"
  end

  def missing
    raise RecordMissing, "secret-text"
  end

  def parameter
    params.require(:needed)
  end

  def format
    respond_to { |format| format.xml { head :ok } }
  end

  def forged
    head :ok
  end

  def hostile
    raise ApiErrors::ManyHeaders.new(bucket: HOSTILE, message: HOSTILE, limit: 10**40)
  end

  def odd
    raise ApiErrors::ValidationFailed.new(errors: [HOSTILE.b, "\xff", "\u00e9".encode("ISO-8859-1"), { "\xed\xa0\x80" => "\xed\xa0\x80" }, 10**40, -0.0, nil, :symbol])
  end

  def large
    raise ApiErrors::OrderNotFound.new(order_id: "x" * 1_000_000)
  end

  def lacking
    raise ApiErrors::OrderNotFound.new
  end

  def own
    render json: { own: true }, status: 409
  end
end

HOSTILE = "a\r\nX-Evil: 1\u0000\"'%s\#{x}{y}</script>\u65e5\u202e"

OrderMissing = Class.new(StandardError)

class OwnController < ActionController::API
  include ActionController::HttpAuthentication::Token::ControllerMethods
  include ApiErrors

  rescue_from RecordMissing, ZeroDivisionError, with: :render_failure
  rescue_from(OrderMissing) { |e| render_order_not_found(order_id: e.message) }
  before_action :sign_in, only: :private_order

  def missing
    raise RecordMissing, "secret-text"
  end

  def divided
    raise ZeroDivisionError, "secret-text"
  end

  def translated
    raise OrderMissing, "9"
  end

  def private_order
    head :ok
  end

  private

  def sign_in
    authenticate_with_http_token { |token| token == "t" } || render_not_signed_in
  end
end

class OtherController < ActionController::API
  include OtherErrors

  def order
    raise OtherErrors::OrderNotFound.new(order_id: "o")
  end
end

class PagesController < ActionController::Base
  def order
    raise ApiErrors::OrderNotFound.new(order_id: "p")
  end

  def boom
    raise "secret-text"
  end
end

class Part < Rails::Engine
  isolate_namespace Part
end

class PartController < ActionController::API
  include ::ApiErrors

  def order
    raise ApiErrors::OrderNotFound.new(order_id: "e")
  end
end

Part.routes.draw { get "/order", to: "/part#order" }

App.routes.draw do
  get "/api/:id/order", to: "api#order"
  %i[rendered overridden unavailable gateway boom invalid missing parameter format hostile odd large lacking own].each do |action|
    get "/api/#{action}", to: "api##{action}"
  end
  post "/api/forged", to: "api#forged"
  get "/api/other", to: "other#order"
  %i[missing divided translated private_order].each { |action| get "/api/own/#{action}", to: "own##{action}" }
  get "/order", to: "pages#order"
  get "/boom", to: "pages#boom"
  get "/api/routes", to: ->(env) { ApiErrors::CardDeclined.new.call(env) }
  mount Part => "/api/part"
  mount ->(_) { raise "secret-text" } => "/api/mounted"
  get "/api/rack", to: ->(_) { raise ApiErrors::QuotaExceeded.new(limit: 1, used: 2) }
end

TOLD = []
if Rails.respond_to?(:error)
  subscriber = Object.new
  def subscriber.report(error, handled:, **)
    TOLD << [error, handled]
  end
  Rails.error.subscribe(subscriber)
end

def ask(path, method: "GET", **options)
  LOG.truncate(0)
  LOG.rewind
  TOLD.clear
  Rack::MockRequest.new(App).request(method, path, options)
end

def assert(what, holds)
  abort "#{Rails.version} #{MODE}: #{what}" unless holds
end

# What came of a request: an error of ours, or a page.
def ours(path, status, code, **options)
  r = ask(path, **options)
  body = options[:method] == "HEAD" ? nil : JSON.parse(r.body, symbolize_names: true)[:error]
  assert("#{path} is #{r.status} #{r.body}", r.status == status && r.headers["Content-Type"] == "application/json")
  assert("#{path} has the code #{r.body}", body.nil? || body[:code] == code)
  assert("#{path} leaks #{r.body}", !r.body.include?("secret-text"))
  assert("#{path} has no header of the body", r.headers["X-Error-Code"] == code || code.nil?)
  [body, r]
end

def page(path, status)
  r = ask(path)
  assert("#{path} is #{r.status} #{r.headers}", r.status == status && !r.headers["Content-Type"].to_s.include?("json"))
  assert("#{path} leaks #{r.body}", !r.body.include?("secret-text"))
end

def logged
  LOG.string.scan("secret-text").size
end

def raised(path)
  ask(path)
  nil
rescue StandardError => e
  e
end

body, = ours("/api/7/order", 404, "order_not_found")
assert("the fields are #{body}", body[:details] == { order_id: "7" })
assert("an error below 500 is logged: #{LOG.string}", !LOG.string.include?("OrderNotFound"))
assert("a field that is absent is in a header", ask("/api/7/order").headers["X-Version"].nil?)
ours("/api/rendered", 404, "order_not_found")
body, r = ours("/api/overridden", 429, "rate_limited")
assert("an empty message is #{body}", body[:message] == "" && r.headers["Retry-After"] == "7")
assert("a header of the page stays: #{r.headers}", r.headers["ETag"].to_s != '"page"' && r.headers["Cache-Control"] == "no-store")

# a raised 5xx is logged once, with its cause, and told once
ours("/api/unavailable", 503, "out_of_service")
assert("a 503 is logged #{logged} times: #{LOG.string}", logged == 1 && LOG.string.include?("OutOfService"))
if Rails.respond_to?(:error)
  assert("a 503 is told as #{TOLD}", TOLD.size == 1 && TOLD[0][0].cause.is_a?(IOError) && TOLD[0][1])
end

# hostile values
body, r = ours("/api/hostile", 429, "many_headers")
assert("a header is #{r.headers}", r.headers["X-RateLimit-Bucket"] == "bucket a?X-Evil: 1?\"'%s\#{x}{y}</script>?;w=1" && !r.headers["X-Evil"])
assert("a value is #{body}", body[:message] == HOSTILE && body[:details][:bucket] == HOSTILE && body[:details][:limit] == 10**40)
body, = ours("/api/odd", 422, "validation_failed")
assert("odd values are #{body}", body[:details][:errors][0, 3] == [HOSTILE, "\ufffd", "\u00e9"] && body[:details][:errors][4] == 10**40)
body, = ours("/api/large", 404, "order_not_found")
assert("a large value is cut", body[:details][:order_id].size == 1_000_000)
_, r = ours("/api/7/order", 404, "order_not_found", method: "HEAD") if MODE != "development"
ours("/api/routes", 402, "card_declined")
ours("/api/middleware/answers", 429, "rate_limited")
ours("/api/part/order", 404, "order_not_found")
r = ask("/api/other")
assert("another module answers #{r.body}", r.status == 404 && r.headers["Content-Type"] == "application/vnd.other+json")
assert("an own answer is changed", MODE == "settings" || ask("/api/own").body.include?("own"))

# what the service's own handlers make of exceptions is the same in every environment
ours("/api/own/missing", 404, "not_found")
ours("/api/own/divided", 500, "internal_server_error")
assert("an exception that is rendered is logged #{logged} times", logged == 1)
body, = ours("/api/own/translated", 404, "order_not_found")
assert("an own exception is #{body}", body[:details] == { order_id: "9" })
_, r = ours("/api/own/private_order", 401, "not_signed_in")
assert("a scheme is #{r.headers}", r.headers["WWW-Authenticate"] == 'Bearer realm="acme"')
assert("a token does not sign in", ask("/api/own/private_order", "HTTP_AUTHORIZATION" => "Token t").status == 200)

case MODE
when "test"
  assert("a test does not see the exception", raised("/api/boom").is_a?(RuntimeError))
  assert("a test sees no missing record", raised("/api/missing").is_a?(RecordMissing))
when "development"
  r = ask("/api/boom", "HTTP_ACCEPT" => "text/html")
  assert("the debug page is gone", r.status == 500 && r.body.include?("secret-text"))
  assert("the debug page of a route is gone", ask("/api/nowhere", "HTTP_ACCEPT" => "text/html").body.include?("No route matches"))
else
  ours("/api/boom", 500, "internal_server_error")
  assert("an unhandled exception is logged #{logged} times: #{LOG.string}", logged == 1)
  ours("/api/gateway", 503, "service_unavailable")
  assert("a translated 503 is not logged: #{LOG.string}", LOG.string.include?("ApiErrors::Failure (The service"))
  ours("/api/missing", 404, "not_found")
  body, = ours("/api/invalid", 422, "validation_failed")
  assert("invalid fields are #{body}", body[:details][:errors] == [
    { field: "parts.1.size", message: "is too big" }, { field: "body", message: "is wrong" }
  ])
  ours("/api/parameter", 400, "bad_request")
  ours("/api/format", 406, "not_acceptable")
  ours("/api/rendered", 406, "not_acceptable", "HTTP_ACCEPT" => "junk/")
  body, = ours("/api/forged", 422, "validation_failed", method: "POST")
  assert("a forged request has #{body}", body[:details][:errors] == [])
  ours("/api/lacking", 500, "internal_server_error")
  assert("a lacking argument is not named: #{LOG.string}", LOG.string.include?("order_id"))
  ours("/api/nowhere", 404, "not_found")
  ours("/api/7/order", 404, "not_found", method: "POST")
  ours("/api/part/nowhere", 404, "not_found")
  ours("/api/nowhere", 405, "method_not_allowed", method: "ODD")
  ours("/api/rendered?a[]=1&a[b]=2", 400, "bad_request") if Rails::VERSION::MAJOR > 6
  ours("/api/nowhere", 404, nil, method: "HEAD")
  ours("/api/middleware/raises", 404, "order_not_found")
  ours("/api/middleware/boom", 500, "internal_server_error")
  ours("/api/middleware/unwritable", 500, "internal_server_error")
  ours("/api/middleware/not_a_number", 500, "internal_server_error")
  ours("/api/rack", 403, "quota_exceeded")
  ours("/api/mounted/boom", 500, "internal_server_error")
  page("/nowhere", 404)
  page("/boom", 500)
  page("/order", 500)
  page("/apis", 404)
end
puts "#{Rails.version} #{MODE}: fine"

# Errors of an API: statusmith writes the code between its markers.

# The errors of this API, and the JSON in which they are sent.
module ApiErrors
  extend ActiveSupport::Concern

  included do
    rescue_from(Failure) { |failure| ApiErrors.answer(failure, self) }
  end

  # Headers of the content that an error replaces.
  CONTENT_HEADERS = %w[
    Content-Disposition Content-Encoding Content-Range Content-Transfer-Encoding ETag Last-Modified
  ].freeze

  # An error of this API: raise it anywhere below a controller.
  class Failure < StandardError
    attr_reader :status, :name, :fields, :headers

    def initialize(status, name, message, **fields)
      super(message)
      @status = status
      @name = name
      @fields = fields
      @headers = {}
    end

    # Answers the request of a controller.
    def render(controller)
      response = controller.response
      raise self if response.committed?

      response.cache_control.clear
      CONTENT_HEADERS.each { |header| response.delete_header(header) }
      sent_headers.each { |header, value| response.set_header(header, value) }
      controller.status = status
      controller.response_body = json(controller.request)
    end

    # Answers any other request, as a Rack app.
    def call(env)
      request = ActionDispatch::Request.new(env)
      body = json(request) unless env["REQUEST_METHOD"] == "HEAD"
      Rack::Response.new(body, status, sent_headers).finish
    end

    private

    def sent_headers
      safe = headers.transform_values { |value| value.to_s.b.gsub(/[^ -~]+/, "?") }
      safe.merge("Content-Type" => "application/json")
    end

    def json(request)
      trace = request.get_header("HTTP_X_REQUEST_ID").presence
      body = {
        error: {
          code: name,
          message: message,
          details: fields,
          trace_id: trace
        }.compact
      }
      JSON.generate(utf8(body))
    end

    def utf8(value)
      case value
      when Hash then value.transform_keys { |key| utf8(key.to_s) }.transform_values { |item| utf8(item) }
      when Array then value.map { |item| utf8(item) }
      when String
        value = value.dup.force_encoding(Encoding::UTF_8) if value.encoding == Encoding::BINARY
        value.encode(Encoding::UTF_8, invalid: :replace, undef: :replace)
      else value
      end
    end
  end

  # The answers, by HTTP status, where this API has no error of its own.
  HTTP_ERRORS = [
    Failure.new(400, "bad_request", "The request is not valid"),
    Failure.new(401, "unauthorized", "Valid credentials are required"),
    Failure.new(402, "payment_required", "Payment is required"),
    Failure.new(403, "forbidden", "Access to this resource is not allowed"),
    Failure.new(404, "not_found", "No resource was found at this URI"),
    Failure.new(405, "method_not_allowed", "This resource does not accept the method of the request"),
    Failure.new(406, "not_acceptable", "No representation of the resource is acceptable to the client"),
    Failure.new(407, "proxy_authentication_required", "The proxy requires valid credentials"),
    Failure.new(408, "request_timeout", "The request did not arrive completely in time"),
    Failure.new(409, "conflict", "The request conflicts with the current state of the resource"),
    Failure.new(410, "gone", "This resource is no longer available"),
    Failure.new(411, "length_required", "The request must have a Content-Length header"),
    Failure.new(412, "precondition_failed", "A precondition of the request is not met"),
    Failure.new(413, "content_too_large", "The content of the request is too large"),
    Failure.new(414, "uri_too_long", "The request URI is too long"),
    Failure.new(415, "unsupported_media_type", "The format of the content is not supported"),
    Failure.new(416, "range_not_satisfiable", "The requested range cannot be satisfied"),
    Failure.new(417, "expectation_failed", "The expectation in the Expect header cannot be met"),
    Failure.new(418, "im_a_teapot", "This teapot cannot brew coffee"),
    Failure.new(419, "page_expired", "The CSRF token is missing or not valid: reload the page"),
    Failure.new(420, "enhance_your_calm", "Rate limit exceeded: try again later"),
    Failure.new(421, "misdirected_request", "This server cannot answer requests for this URI"),
    Failure.new(423, "locked", "The resource is locked"),
    Failure.new(424, "failed_dependency", "A request that this one depends on has failed"),
    Failure.new(425, "too_early", "Repeat the request after the TLS handshake has finished"),
    Failure.new(426, "upgrade_required", "This resource requires another protocol"),
    Failure.new(428, "precondition_required", "The request must be conditional"),
    Failure.new(429, "too_many_requests", "Too many requests: try again later"),
    Failure.new(430, "shopify_security_rejection", "The request was rejected as suspicious"),
    Failure.new(431, "request_header_fields_too_large", "The header fields of the request are too large"),
    Failure.new(440, "login_timeout", "The session has expired: log in again"),
    Failure.new(444, "no_response", "The connection was closed without a response"),
    Failure.new(449, "retry_with", "More information is needed to answer the request"),
    Failure.new(450, "blocked_by_windows_parental_controls", "Parental controls block access to this page"),
    Failure.new(451, "unavailable_for_legal_reasons", "Access to this resource is blocked for legal reasons"),
    Failure.new(460, "client_closed_connection", "The client disconnected before the response was ready"),
    Failure.new(463, "too_many_forwarded_ip_addresses", "The X-Forwarded-For header has too many IP addresses"),
    Failure.new(464, "incompatible_protocol", "The target does not accept this version of HTTP"),
    Failure.new(494, "request_header_too_large", "The request header is too large"),
    Failure.new(495, "ssl_certificate_error", "The client certificate could not be verified"),
    Failure.new(496, "ssl_certificate_required", "A client certificate is required"),
    Failure.new(497, "http_request_sent_to_https_port", "A plain HTTP request was sent to an HTTPS port"),
    Failure.new(498, "invalid_token", "The access token is invalid or has expired"),
    Failure.new(499, "client_closed_request", "The client disconnected before the response was sent"),
    Failure.new(500, "internal_server_error", "An unexpected error occurred on the server"),
    Failure.new(501, "not_implemented", "The server does not support what the request asks for"),
    Failure.new(502, "bad_gateway", "Upstream server sent an invalid response"),
    Failure.new(503, "service_unavailable", "The service is unavailable: try again later"),
    Failure.new(504, "gateway_timeout", "Upstream server timed out"),
    Failure.new(505, "http_version_not_supported", "The HTTP version of this request is not supported"),
    Failure.new(506, "variant_also_negotiates", "Content negotiation is misconfigured on the server"),
    Failure.new(507, "insufficient_storage", "There is not enough storage left to complete the request"),
    Failure.new(508, "loop_detected", "The server found an infinite loop while it processed the request"),
    Failure.new(509, "bandwidth_limit_exceeded", "The site has exceeded its bandwidth limit"),
    Failure.new(510, "not_extended", "The request lacks a required protocol extension"),
    Failure.new(511, "network_authentication_required", "Log in to this network before you use it"),
    Failure.new(520, "web_server_returned_an_unknown_error", "Origin server sent an empty or unexpected response"),
    Failure.new(521, "web_server_is_down", "Origin server refused the connection"),
    Failure.new(522, "connection_timed_out", "Connection to the origin server timed out"),
    Failure.new(523, "origin_is_unreachable", "The network has no path to the origin server"),
    Failure.new(524, "a_timeout_occurred", "Origin server did not respond in time"),
    Failure.new(525, "ssl_handshake_failed", "The origin server did not complete the TLS handshake"),
    Failure.new(526, "invalid_ssl_certificate", "The certificate of the origin server is not valid"),
    Failure.new(527, "railgun_error", "The connection through Railgun failed"),
    Failure.new(529, "site_is_overloaded", "The service is overloaded: try again later"),
    Failure.new(530, "origin_dns_error", "The host name of the origin server could not be resolved"),
    Failure.new(540, "temporarily_disabled", "This endpoint is temporarily disabled"),
    Failure.new(561, "identity_provider_error", "Login through the identity provider failed"),
    Failure.new(598, "network_read_timeout_error", "Reading from the upstream server timed out"),
    Failure.new(599, "network_connect_timeout_error", "Connecting to the upstream server timed out")
  ].index_by(&:status).freeze

  # The answer to what no controller rescued. In config/application.rb:
  #   config.exceptions_app = ->(env) { ApiErrors.call(env) }
  def self.call(env)
    failure = from(env["action_dispatch.exception"])
    failure.call(env.merge("REQUEST_METHOD" => env["action_dispatch.original_request_method"]))
  rescue JSON::GeneratorError => e
    Rails.logger.error(e.full_message(highlight: false))
    http_error(500).call(env)
  end

  # Answers what a controller raised, and reports it from 500 on to the log and Rails.error.
  def self.answer(exception, controller)
    failure = from(exception)
    failure.render(controller)
    return if failure.status < 500

    Rails.logger.error(exception.full_message(highlight: false))
    Rails.error.report(exception, handled: true, severity: :error) if Rails.respond_to?(:error)
  end

  # The error for an exception, whose status config.action_dispatch.rescue_responses has.
  def self.from(exception)
    return exception if exception.is_a?(Failure)

    status = ActionDispatch::ExceptionWrapper.status_code_for_exception(exception.class.name)
    http_error(status, errors: invalid_fields(exception))
  end

  # The error of a bare HTTP status.
  def self.http_error(status, message: nil, errors: [])
    given = {}.merge(message: message).compact
    return ValidationFailed.new(errors: errors, **given) if status == 422

    known = HTTP_ERRORS[status] || HTTP_ERRORS.fetch(status.floor(-2))
    Failure.new(status, known.name, message || known.message)
  end

  def self.invalid_fields(exception)
    errors = (exception.try(:record) || exception.try(:model)).try(:errors)
    return [] unless defined?(ActiveModel::Errors) && errors.is_a?(ActiveModel::Errors)

    errors.map do |error|
      field = error.attribute.to_s.gsub(/\[(\d+)\]/, '.\1')
      field = "body" if field == "base"
      {
        field: field,
        message: error.message
      }
    end
  end
  private_class_method :invalid_fields

  class CardDeclined < Failure
    def initialize(message: "The card was declined")
      super(402, "card_declined", message)
    end
  end

  class NotSignedIn < Failure
    def initialize(message: "Sign in first")
      super(401, "not_signed_in", message)
      headers["WWW-Authenticate"] = 'Bearer realm="shop"'
    end
  end

  class OrderNotFound < Failure
    def initialize(order_id:, message: "No order has the number #{order_id}")
      super(404, "order_not_found", message, order_id: order_id)
    end
  end

  class QuotaExceeded < Failure
    def initialize(limit:, message: "The plan allows #{limit} projects")
      super(403, "quota_exceeded", message, limit: limit)
    end
  end

  class RateLimited < Failure
    def initialize(retry_after: 30, message: "Too many requests: try again in #{retry_after} seconds")
      super(429, "rate_limited", message, retry_after: retry_after)
      headers["Retry-After"] = retry_after.to_s
    end
  end

  class ValidationFailed < Failure
    def initialize(errors:, message: "The request is not valid")
      super(422, "validation_failed", message, errors: errors)
    end
  end

  private

  # For rescue_from: answers any exception as an error of this API.
  def render_failure(exception)
    ApiErrors.answer(exception, self)
  end

  def render_card_declined(_exception = nil, **arguments)
    CardDeclined.new(**arguments).render(self)
  end

  def render_not_signed_in(_exception = nil, **arguments)
    NotSignedIn.new(**arguments).render(self)
  end

  def render_order_not_found(_exception = nil, **arguments)
    OrderNotFound.new(**arguments).render(self)
  end

  def render_quota_exceeded(_exception = nil, **arguments)
    QuotaExceeded.new(**arguments).render(self)
  end

  def render_rate_limited(_exception = nil, **arguments)
    RateLimited.new(**arguments).render(self)
  end

  def render_validation_failed(_exception = nil, **arguments)
    ValidationFailed.new(**arguments).render(self)
  end
end

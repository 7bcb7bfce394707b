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

  # The problem types of HTTP statuses, where these are not about:blank.
  HTTP_TYPES = {
    418 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418",
    419 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/419",
    420 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/420",
    430 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/430",
    440 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/440",
    444 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/444",
    449 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/449",
    450 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/450",
    460 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/460",
    463 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/463",
    464 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/464",
    494 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/494",
    495 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/495",
    496 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/496",
    497 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/497",
    498 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/498",
    499 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/499",
    509 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/509",
    520 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/520",
    521 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/521",
    522 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/522",
    523 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/523",
    524 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/524",
    525 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/525",
    526 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/526",
    527 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/527",
    529 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/529",
    530 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/530",
    540 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/540",
    561 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/561",
    598 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/598",
    599 => "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/599"
  }.freeze

  # An error of this API: raise it anywhere below a controller.
  class Failure < StandardError
    attr_reader :status, :title, :type, :fields, :headers

    def initialize(status, title, message, **fields)
      super(message)
      @status = status
      @title = title
      @type = HTTP_TYPES.fetch(status, "about:blank")
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
      safe.merge("Content-Type" => "application/problem+json")
    end

    def json(_request)
      body = {
        type: type,
        title: title,
        status: status,
        detail: message,
        **fields
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
    Failure.new(400, "Bad Request", "The request is not valid"),
    Failure.new(401, "Unauthorized", "Valid credentials are required"),
    Failure.new(402, "Payment Required", "Payment is required"),
    Failure.new(403, "Forbidden", "Access to this resource is not allowed"),
    Failure.new(404, "Not Found", "No resource was found at this URI"),
    Failure.new(405, "Method Not Allowed", "This resource does not accept the method of the request"),
    Failure.new(406, "Not Acceptable", "No representation of the resource is acceptable to the client"),
    Failure.new(407, "Proxy Authentication Required", "The proxy requires valid credentials"),
    Failure.new(408, "Request Timeout", "The request did not arrive completely in time"),
    Failure.new(409, "Conflict", "The request conflicts with the current state of the resource"),
    Failure.new(410, "Gone", "This resource is no longer available"),
    Failure.new(411, "Length Required", "The request must have a Content-Length header"),
    Failure.new(412, "Precondition Failed", "A precondition of the request is not met"),
    Failure.new(413, "Content Too Large", "The content of the request is too large"),
    Failure.new(414, "URI Too Long", "The request URI is too long"),
    Failure.new(415, "Unsupported Media Type", "The format of the content is not supported"),
    Failure.new(416, "Range Not Satisfiable", "The requested range cannot be satisfied"),
    Failure.new(417, "Expectation Failed", "The expectation in the Expect header cannot be met"),
    Failure.new(418, "I'm a teapot", "This teapot cannot brew coffee"),
    Failure.new(419, "Page Expired", "The CSRF token is missing or not valid: reload the page"),
    Failure.new(420, "Enhance Your Calm", "Rate limit exceeded: try again later"),
    Failure.new(421, "Misdirected Request", "This server cannot answer requests for this URI"),
    Failure.new(423, "Locked", "The resource is locked"),
    Failure.new(424, "Failed Dependency", "A request that this one depends on has failed"),
    Failure.new(425, "Too Early", "Repeat the request after the TLS handshake has finished"),
    Failure.new(426, "Upgrade Required", "This resource requires another protocol"),
    Failure.new(428, "Precondition Required", "The request must be conditional"),
    Failure.new(429, "Too Many Requests", "Too many requests: try again later"),
    Failure.new(430, "Shopify Security Rejection", "The request was rejected as suspicious"),
    Failure.new(431, "Request Header Fields Too Large", "The header fields of the request are too large"),
    Failure.new(440, "Login Timeout", "The session has expired: log in again"),
    Failure.new(444, "No Response", "The connection was closed without a response"),
    Failure.new(449, "Reply With", "More information is needed to answer the request"),
    Failure.new(450, "Blocked by Windows Parental Controls", "Parental controls block access to this page"),
    Failure.new(451, "Unavailable For Legal Reasons", "Access to this resource is blocked for legal reasons"),
    Failure.new(460, "Client Closed Connection", "The client disconnected before the response was ready"),
    Failure.new(463, "Too Many Forwarded IP Addresses", "The X-Forwarded-For header has too many IP addresses"),
    Failure.new(464, "Incompatible Protocol", "The target does not accept this version of HTTP"),
    Failure.new(494, "Request Header Too Large", "The request header is too large"),
    Failure.new(495, "SSL Certificate Error", "The client certificate could not be verified"),
    Failure.new(496, "SSL Certificate Required", "A client certificate is required"),
    Failure.new(497, "HTTP Request Sent to HTTPS Port", "A plain HTTP request was sent to an HTTPS port"),
    Failure.new(498, "Invalid Token", "The access token is invalid or has expired"),
    Failure.new(499, "Client Closed Request", "The client disconnected before the response was sent"),
    Failure.new(500, "Internal Server Error", "An unexpected error occurred on the server"),
    Failure.new(501, "Not Implemented", "The server does not support what the request asks for"),
    Failure.new(502, "Bad Gateway", "Upstream server sent an invalid response"),
    Failure.new(503, "Service Unavailable", "The service is unavailable: try again later"),
    Failure.new(504, "Gateway Timeout", "Upstream server timed out"),
    Failure.new(505, "HTTP Version Not Supported", "The HTTP version of this request is not supported"),
    Failure.new(506, "Variant Also Negotiates", "Content negotiation is misconfigured on the server"),
    Failure.new(507, "Insufficient Storage", "There is not enough storage left to complete the request"),
    Failure.new(508, "Loop Detected", "The server found an infinite loop while it processed the request"),
    Failure.new(509, "Bandwidth Limit Exceeded", "The site has exceeded its bandwidth limit"),
    Failure.new(510, "Not Extended", "The request lacks a required protocol extension"),
    Failure.new(511, "Network Authentication Required", "Log in to this network before you use it"),
    Failure.new(520, "Web Server Returned an Unknown Error", "Origin server sent an empty or unexpected response"),
    Failure.new(521, "Web Server Is Down", "Origin server refused the connection"),
    Failure.new(522, "Connection Timed Out", "Connection to the origin server timed out"),
    Failure.new(523, "Origin Is Unreachable", "The network has no path to the origin server"),
    Failure.new(524, "A Timeout Occurred", "Origin server did not respond in time"),
    Failure.new(525, "SSL Handshake Failed", "The origin server did not complete the TLS handshake"),
    Failure.new(526, "Invalid SSL Certificate", "The certificate of the origin server is not valid"),
    Failure.new(527, "Railgun Error", "The connection through Railgun failed"),
    Failure.new(529, "Site is overloaded", "The service is overloaded: try again later"),
    Failure.new(530, "Origin DNS Error", "The host name of the origin server could not be resolved"),
    Failure.new(540, "Temporarily Disabled", "This endpoint is temporarily disabled"),
    Failure.new(561, "Unauthorized", "Login through the identity provider failed"),
    Failure.new(598, "Network Read Timeout Error", "Reading from the upstream server timed out"),
    Failure.new(599, "Network Connect Timeout Error", "Connecting to the upstream server timed out")
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
    Failure.new(status, known.title, message || known.message)
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
      super(402, "Card Declined", message)
      @type = "https://shop.example/errors/card_declined"
    end
  end

  class NotSignedIn < Failure
    def initialize(message: "Sign in first")
      super(401, "Not Signed In", message)
      @type = "https://shop.example/errors/not_signed_in"
      headers["WWW-Authenticate"] = 'Bearer realm="shop"'
    end
  end

  class OrderNotFound < Failure
    def initialize(order_id:, message: "No order has the number #{order_id}")
      super(404, "Order Not Found", message, order_id: order_id)
      @type = "https://shop.example/errors/order_not_found"
    end
  end

  class QuotaExceeded < Failure
    def initialize(limit:, message: "The plan allows #{limit} projects")
      super(403, "Quota Exceeded", message, limit: limit)
      @type = "https://shop.example/errors/quota_exceeded"
    end
  end

  class RateLimited < Failure
    def initialize(retry_after: 30, message: "Too many requests: try again in #{retry_after} seconds")
      super(429, "Rate Limited", message, retry_after: retry_after)
      @type = "https://shop.example/errors/rate_limited"
      headers["Retry-After"] = retry_after.to_s
    end
  end

  class ValidationFailed < Failure
    def initialize(errors:, message: "The request is not valid")
      super(422, "Validation Failed", message, errors: errors)
      @type = "https://shop.example/errors/validation_failed"
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

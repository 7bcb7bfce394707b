# What a warehouse answers when something is wrong.
module Stock
  extend ActiveSupport::Concern

  PLACES = %w[here there].freeze
  KEPT = ["Allow", "Retry-After"].freeze

  included do
    rescue_from(Failure) { |failure| failure.render(self) }
  end

  # Something that the warehouse tells.
  class Failure < StandardError
    attr_reader :status, :fields

    def initialize(status, message = nil, **fields)
      super(message || "Something broke: #{status} in '#{fields.keys.join(", ")}'")
      @status = status
      @fields = { "end": 1, 'a-b': "it's", size: 1048576 }.merge(fields)
    end

    def render(controller)
      return if controller.performed?

      PLACES.each { |place| controller.response.delete_header(place) }
      body = {
        error: "lacking",
        message: message.gsub(/[^ -~]+/, "?"),
        details: fields
      }
      controller.render json: body, status: status
    end
  end

  private

  def render_gone(_exception = nil, message: "This is gone for good", retry_after: 300)
    response.set_header("Retry-After", retry_after.to_s)
    render json: { error: "gone", message: message, "a=\"b\"" => 1 }, status: :gone
  end

  def render_lacking(item_id:, left: 0)
    raise Failure.new(404, "Only #{left} of #{item_id} left", item_id: item_id) unless left > 1_000 && item_id
  end
end

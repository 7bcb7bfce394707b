# In config/routes.rb: get "/endpoint", to: "protocol_error#show"
class ProtocolErrorController < ApplicationController
  def show
    body = {
      error: "protocol_error",
      message: "The peer violated the WebSocket protocol"
    }
    render json: body, status: :bad_request
  end
end

# In config/routes.rb: get "/endpoint", to: "protocol_error#show"
class ProtocolErrorController < ApplicationController
  def show
    body = {
      type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
      title: "Protocol error",
      status: 400,
      detail: "The peer violated the WebSocket protocol"
    }
    render json: body, status: 400, content_type: "application/problem+json"
  end
end

# In config/routes.rb: get "/endpoint", to: "network_protocol_not_supported#show"
class NetworkProtocolNotSupportedController < ApplicationController
  def show
    body = {
      error: "network_protocol_not_supported",
      message: "The network protocol is not supported: use another",
      protocols: [
        1,
        2
      ]
    }
    render json: body, status: 522
  end
end

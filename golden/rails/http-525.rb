# In config/routes.rb: get "/endpoint", to: "ssl_handshake_failed#show"
class SslHandshakeFailedController < ApplicationController
  def show
    body = {
      error: "ssl_handshake_failed",
      message: "The origin server did not complete the TLS handshake"
    }
    render json: body, status: 525
  end
end

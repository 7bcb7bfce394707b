# In config/routes.rb: get "/endpoint", to: "too_early#show"
class TooEarlyController < ApplicationController
  def show
    body = {
      error: "too_early",
      message: "Repeat the request after the TLS handshake has finished"
    }
    render json: body, status: :too_early
  end
end

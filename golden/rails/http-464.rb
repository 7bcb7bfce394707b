# In config/routes.rb: get "/endpoint", to: "incompatible_protocol#show"
class IncompatibleProtocolController < ApplicationController
  def show
    body = {
      error: "incompatible_protocol",
      message: "The target does not accept this version of HTTP"
    }
    render json: body, status: 464
  end
end

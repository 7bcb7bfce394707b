# In config/routes.rb: get "/endpoint", to: "method_not_allowed#show"
class MethodNotAllowedController < ApplicationController
  def show
    response.set_header("Allow", "INVITE, ACK, OPTIONS, CANCEL, BYE")
    body = {
      error: "method_not_allowed",
      message: "This method is not allowed for the address",
      allow: "INVITE, ACK, OPTIONS, CANCEL, BYE",
      allowed_methods: [
        "INVITE",
        "ACK",
        "OPTIONS",
        "CANCEL",
        "BYE"
      ]
    }
    render json: body, status: :method_not_allowed
  end
end

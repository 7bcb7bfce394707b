# In config/routes.rb: get "/endpoint", to: "method_not_allowed#show"
class MethodNotAllowedController < ApplicationController
  def show
    response.set_header("Allow", "POST")
    body = {
      error: "method_not_allowed",
      message: "This resource does not accept the method of the request",
      allow: "POST",
      allowed_methods: [
        "POST"
      ]
    }
    render json: body, status: :method_not_allowed
  end
end

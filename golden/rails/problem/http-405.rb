# In config/routes.rb: get "/endpoint", to: "method_not_allowed#show"
class MethodNotAllowedController < ApplicationController
  def show
    response.set_header("Allow", "POST")
    body = {
      type: "about:blank",
      title: "Method Not Allowed",
      status: 405,
      detail: "This resource does not accept the method of the request",
      allow: "POST",
      allowed_methods: [
        "POST"
      ]
    }
    render json: body, status: :method_not_allowed, content_type: "application/problem+json"
  end
end

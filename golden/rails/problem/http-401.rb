# In config/routes.rb: get "/endpoint", to: "unauthorized#show"
class UnauthorizedController < ApplicationController
  def show
    response.set_header("WWW-Authenticate", 'Bearer realm="api.example.com"')
    body = {
      type: "about:blank",
      title: "Unauthorized",
      status: 401,
      detail: "Valid credentials are required",
      challenge: 'Bearer realm="api.example.com"'
    }
    render json: body, status: :unauthorized, content_type: "application/problem+json"
  end
end

# In config/routes.rb: get "/endpoint", to: "unauthorized#show"
class UnauthorizedController < ApplicationController
  def show
    response.set_header("WWW-Authenticate", 'Bearer realm="example"')
    body = {
      error: "unauthorized",
      message: "This endpoint requires authentication",
      challenge: 'Bearer realm="example"'
    }
    render json: body, status: :unauthorized
  end
end

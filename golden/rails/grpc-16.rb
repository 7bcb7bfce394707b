# In config/routes.rb: get "/endpoint", to: "unauthenticated#show"
class UnauthenticatedController < ApplicationController
  def show
    response.set_header("WWW-Authenticate", 'Bearer realm="example"')
    body = {
      error: "unauthenticated",
      message: "The call carries no valid credentials",
      challenge: 'Bearer realm="example"'
    }
    render json: body, status: 401
  end
end

# In config/routes.rb: get "/endpoint", to: "server_internal_error#show"
class ServerInternalErrorController < ApplicationController
  def show
    response.set_header("Retry-After", "10")
    body = {
      error: "server_internal_error",
      message: "Unexpected server error: try again in 10 seconds",
      retry_after: 10
    }
    render json: body, status: 500
  end
end

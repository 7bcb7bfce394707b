# In config/routes.rb: get "/endpoint", to: "internal_server_error#show"
class InternalServerErrorController < ApplicationController
  def show
    body = {
      error: "internal_server_error",
      message: "An unexpected error occurred on the server"
    }
    render json: body, status: :internal_server_error
  end
end

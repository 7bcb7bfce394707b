# In config/routes.rb: get "/endpoint", to: "local_error_in_processing#show"
class LocalErrorInProcessingController < ApplicationController
  def show
    body = {
      error: "local_error_in_processing",
      message: "The server met a local error: try again later"
    }
    render json: body, status: 503
  end
end

# In config/routes.rb: get "/endpoint", to: "not_found#show"
class NotFoundController < ApplicationController
  def show
    body = {
      error: "not_found",
      message: "No resource was found at this URI"
    }
    render json: body, status: :not_found
  end
end

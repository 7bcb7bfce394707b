# In config/routes.rb: get "/endpoint", to: "already_exists#show"
class AlreadyExistsController < ApplicationController
  def show
    body = {
      error: "already_exists",
      message: "The entity to create already exists"
    }
    render json: body, status: 409
  end
end

# In config/routes.rb: get "/endpoint", to: "conflict#show"
class ConflictController < ApplicationController
  def show
    body = {
      error: "conflict",
      message: "The resource was changed by another request"
    }
    render json: body, status: 409
  end
end

# In config/routes.rb: get "/endpoint", to: "forbidden#show"
class ForbiddenController < ApplicationController
  def show
    body = {
      error: "forbidden",
      message: "Access to this resource is not allowed"
    }
    render json: body, status: :forbidden
  end
end

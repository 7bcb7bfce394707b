# In config/routes.rb: get "/endpoint", to: "forbidden#show"
class ForbiddenController < ApplicationController
  def show
    body = {
      error: "forbidden",
      message: "The client has no permission for this request"
    }
    render json: body, status: :forbidden
  end
end

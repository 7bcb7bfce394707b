# In config/routes.rb: get "/endpoint", to: "not_found#show"
class NotFoundController < ApplicationController
  def show
    body = {
      error: "not_found",
      message: "No such user in this domain"
    }
    render json: body, status: :not_found
  end
end

# In config/routes.rb: get "/endpoint", to: "not_acceptable#show"
class NotAcceptableController < ApplicationController
  def show
    body = {
      error: "not_acceptable",
      message: "The resource is available only as JSON or CSV",
      available: [
        "application/json",
        "text/csv"
      ]
    }
    render json: body, status: :not_acceptable
  end
end

# In config/routes.rb: get "/endpoint", to: "not_acceptable#show"
class NotAcceptableController < ApplicationController
  def show
    body = {
      error: "not_acceptable",
      message: "No representation of the resource is acceptable to the client",
      available: [
        "application/json",
        "text/csv"
      ]
    }
    render json: body, status: :not_acceptable
  end
end

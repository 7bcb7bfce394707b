# In config/routes.rb: get "/endpoint", to: "gone#show"
class GoneController < ApplicationController
  def show
    body = {
      error: "gone",
      message: "The user is gone for good and left no new address"
    }
    render json: body, status: :gone
  end
end

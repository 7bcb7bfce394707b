# In config/routes.rb: get "/endpoint", to: "gone#show"
class GoneController < ApplicationController
  def show
    body = {
      error: "gone",
      message: "This resource is no longer available"
    }
    render json: body, status: :gone
  end
end

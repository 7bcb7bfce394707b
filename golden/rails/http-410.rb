# In config/routes.rb: get "/endpoint", to: "gone#show"
class GoneController < ApplicationController
  def show
    body = {
      error: "gone",
      message: "This resource has been removed permanently"
    }
    render json: body, status: :gone
  end
end

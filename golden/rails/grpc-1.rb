# In config/routes.rb: get "/endpoint", to: "cancelled#show"
class CancelledController < ApplicationController
  def show
    body = {
      error: "cancelled",
      message: "The call was canceled"
    }
    render json: body, status: 499
  end
end

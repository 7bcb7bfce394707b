# In config/routes.rb: get "/endpoint", to: "accepted#show"
class AcceptedController < ApplicationController
  def show
    body = {
      status: "accepted",
      message: "Request accepted, processing goes on"
    }
    render json: body, status: :accepted
  end
end

# In config/routes.rb: get "/endpoint", to: "system_status#show"
class SystemStatusController < ApplicationController
  def show
    body = {
      status: "system_status",
      message: "The server reports its status"
    }
    render json: body, status: 211
  end
end

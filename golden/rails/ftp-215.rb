# In config/routes.rb: get "/endpoint", to: "system_type#show"
class SystemTypeController < ApplicationController
  def show
    body = {
      status: "system_type",
      message: "The system type is UNIX",
      system: "UNIX"
    }
    render json: body, status: 215
  end
end

# In config/routes.rb: get "/endpoint", to: "normal_closure#show"
class NormalClosureController < ApplicationController
  def show
    body = {
      status: "normal_closure",
      message: "The connection has served its purpose and is closed"
    }
    render json: body, status: 200
  end
end

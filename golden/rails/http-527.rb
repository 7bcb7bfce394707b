# In config/routes.rb: get "/endpoint", to: "railgun_error#show"
class RailgunErrorController < ApplicationController
  def show
    body = {
      error: "railgun_error",
      message: "The connection through Railgun failed"
    }
    render json: body, status: 527
  end
end

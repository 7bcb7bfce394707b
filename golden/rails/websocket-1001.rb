# In config/routes.rb: get "/endpoint", to: "going_away#show"
class GoingAwayController < ApplicationController
  def show
    body = {
      error: "going_away",
      message: "The server is going away"
    }
    render json: body, status: 503
  end
end

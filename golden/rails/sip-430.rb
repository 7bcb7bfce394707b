# In config/routes.rb: get "/endpoint", to: "flow_failed#show"
class FlowFailedController < ApplicationController
  def show
    body = {
      error: "flow_failed",
      message: "The connection to the registered device is gone"
    }
    render json: body, status: 430
  end
end

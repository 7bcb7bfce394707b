# In config/routes.rb: get "/endpoint", to: "closing_control_connection#show"
class ClosingControlConnectionController < ApplicationController
  def show
    body = {
      status: "closing_control_connection",
      message: "The server closes the control connection as requested"
    }
    render json: body, status: 221
  end
end

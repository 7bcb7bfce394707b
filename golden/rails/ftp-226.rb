# In config/routes.rb: get "/endpoint", to: "closing_data_connection#show"
class ClosingDataConnectionController < ApplicationController
  def show
    body = {
      status: "closing_data_connection",
      message: "The transfer is complete"
    }
    render json: body, status: 200
  end
end

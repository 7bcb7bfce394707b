# In config/routes.rb: get "/endpoint", to: "data_loss#show"
class DataLossController < ApplicationController
  def show
    body = {
      error: "data_loss",
      message: "Data is lost or corrupted"
    }
    render json: body, status: 500
  end
end

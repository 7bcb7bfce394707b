# In config/routes.rb: get "/endpoint", to: "unsupported_data#show"
class UnsupportedDataController < ApplicationController
  def show
    body = {
      error: "unsupported_data",
      message: "This type of data is not accepted"
    }
    render json: body, status: 415
  end
end

# In config/routes.rb: get "/endpoint", to: "cannot_open_data_connection#show"
class CannotOpenDataConnectionController < ApplicationController
  def show
    body = {
      error: "cannot_open_data_connection",
      message: "The data connection could not be opened"
    }
    render json: body, status: 503
  end
end

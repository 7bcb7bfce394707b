# In config/routes.rb: get "/endpoint", to: "data_connection_refused_by_protection_level#show"
class DataConnectionRefusedByProtectionLevelController < ApplicationController
  def show
    body = {
      error: "data_connection_refused_by_protection_level",
      message: "The data connection needs another protection level"
    }
    render json: body, status: 521
  end
end

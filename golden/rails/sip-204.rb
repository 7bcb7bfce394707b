# In config/routes.rb: get "/endpoint", to: "no_notification#show"
class NoNotificationController < ApplicationController
  def show
    head 204
  end
end

# In config/routes.rb: get "/endpoint", to: "no_content#show"
class NoContentController < ApplicationController
  def show
    head :no_content
  end
end

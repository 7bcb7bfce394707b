# In config/routes.rb: get "/endpoint", to: "not_modified#show"
class NotModifiedController < ApplicationController
  def show
    response.set_header("ETag", "\"v7\"")
    head 304
  end
end

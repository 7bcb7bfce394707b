from django.http import HttpResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def no_content(request):
    return HttpResponse(status=204)


urlpatterns = [
    path("endpoint", no_content),
]

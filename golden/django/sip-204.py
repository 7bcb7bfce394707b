from django.http import HttpResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.no_notification)
@require_safe
def no_notification(request):
    return HttpResponse(status=204)

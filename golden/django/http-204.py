from django.http import HttpResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.no_content)
@require_safe
def no_content(request):
    return HttpResponse(status=204)

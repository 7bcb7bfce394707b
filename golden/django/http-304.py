from django.http import HttpResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_modified)
@require_safe
def not_modified(request):
    headers = {
        "ETag": '"v7"',
    }
    return HttpResponse(
        status=304,
        headers=headers,
    )
